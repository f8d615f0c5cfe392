using System.Text.Json;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;
using Jiheng.Tests.CommandLine;
using Jiheng.Tests.Documents;

namespace Jiheng.Tests.Figures;

public sealed class FigureDoubtTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiheng").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("支出决算数", "-498.75万元", "“支出决算数”填的是-498.75万元，一般不会小于0；请核对正负号，确实是负数的不用改。")]
    [InlineData("追减预算数", "-12万元", "“追减预算数”填的是-12万元，一般不会小于0；请核对正负号，确实是负数的不用改。")]
    [InlineData("服务对象满意度", "980%", "“服务对象满意度”填的是980%，是部分占全部的比例，不会超过100%；请核对小数点和单位。")]
    [InlineData("服务对象满意度", "100%", null)]
    [InlineData("支出决算数", "0万元", null)]
    [InlineData("项目完成进度", "104%", null)]
    [InlineData("年末结转和结余", "-3万元", null)]
    [InlineData("预算调整数", "-3万元", null)]
    [InlineData("其他收入决算数", "-3万元", null)]
    public void What_can_hardly_be_is_taken_as_it_was_entered_and_doubted(string name, string text, string? said)
    {
        var read = FigureEntries.Read("某局", new(2022), [new(name, text, false, "填报", new("f.yaml", 1)), new(name, text, true, "填报", new("f.yaml", 1))], Repository.Dictionary).Value!;

        var doubts = FigureDoubt.In(read, Repository.Dictionary);

        Assert.Equal(text, ((Observed<Quantity>.Known)read.ThisYear.Values.Single()).Value.ToString());
        Assert.Equal(said is null ? [] : new[] { said, said.Replace("”填", "”的上年数填", StringComparison.Ordinal) }, doubts.Select(doubt => doubt.Message));
    }

    [Theory]
    [InlineData("beita-2022")]
    [InlineData("hongjiang-2020")]
    [InlineData("heshan-2021")]
    [InlineData("baojing-2017")]
    [InlineData("xushui-2023")]
    public void Nothing_of_a_published_report_is_doubted(string id) => Assert.Empty(FigureDoubt.In(Written.Figures(id), Repository.Dictionary));

    [Fact]
    public void A_score_says_under_its_table_and_in_JSON_what_it_doubts()
    {
        File.WriteAllText(Path.Combine(folder, "f.yaml"), "单位: 某局\n年度: 2022\n数据:\n  年初预算数: 512.30万元\n  支出决算数: -498.75万元\n  服务对象满意度: 980%\n");
        string[] said = ["“支出决算数”填的是-498.75万元", "“服务对象满意度”填的是980%"];

        var text = Score().Output;
        var json = JsonElement.Parse(Score("--format", "json").Output).GetProperty("doubts").EnumerateArray().Select(doubt => doubt.GetProperty("message").GetString()!).ToList();
        var beside = Score("-o", "评分表.xlsx");

        Assert.True(text.IndexOf("请核对数据：", StringComparison.Ordinal) > text.IndexOf('└', StringComparison.Ordinal));
        Assert.All(said, each => Assert.Contains(each, text, StringComparison.Ordinal));
        Assert.Equal(said.Length, json.Count);
        Assert.All(said.Zip(json), each => Assert.StartsWith(each.First, each.Second, StringComparison.Ordinal));
        Assert.Equal((0, said.Length), (beside.Status, beside.Error.Split("提醒：f.yaml：").Length - 1));
        Assert.DoesNotContain("请核对数据", Ran.Of("score", "samples/beita-2022/figures.yaml", "--system", "beita-2022").Output, StringComparison.Ordinal);
    }

    private Ran Score(params string[] more) => Ran.In(folder, ["score", "f.yaml", "--system", "beita-2022", "--systems", Folders.Of("indicator-systems"), .. more]);
}
