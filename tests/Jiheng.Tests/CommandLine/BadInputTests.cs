using System.Text;

namespace Jiheng.Tests.CommandLine;

public sealed class BadInputTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiheng").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Whatever_cannot_be_read_is_one_sentence_and_status_2()
    {
        var errors = new StringBuilder();
        foreach (var args in Wrong())
        {
            var ran = Ran.In(folder, args);
            Assert.Equal(2, ran.Status);
            Assert.Empty(ran.Output);
            Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
            errors.Append("$ jiheng ").AppendJoin(' ', args.Select(arg => arg.Replace(Folders.Root, "…", StringComparison.Ordinal))).Append('\n').Append(ran.Error);
        }

        Approve.Text("errors", errors.ToString());
    }

    private IEnumerable<string[]> Wrong()
    {
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        Write("large.yaml", new byte[50_000_000]);
        Write("large.xlsx", new byte[50_000_000]);
        Write("gb.yaml", [0xB5, 0xA5, 0xCE, 0xBB]);
        Write("old.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0]);
        Write("not.xlsx", "单位: 示例"u8.ToArray());
        Write("broken.xlsx", "PK\u0003\u0004 broken"u8.ToArray());
        Write("wrong.yaml", Encoding.UTF8.GetBytes("单位: 示例单位\n年度: 2023\n数据:\n  年初预算: 五万元\n  在职人员数: 5万元\n"));
        var systems = Folders.Of("indicator-systems");
        foreach (var file in new[] { "none.yaml", "data", "large.yaml", "large.xlsx", "gb.yaml", "old.xlsx", "not.xlsx", "broken.xlsx", "wrong.yaml", "figures.txt" })
            yield return ["score", file, "--system", "xushui-2023", "--systems", systems];
        yield return ["score", "wrong.yaml", "--system", "xushui-2022", "--systems", systems];
        yield return ["score", "wrong.yaml", "--system", "xushui-2023", "--systems", "nowhere"];
        yield return ["score", "wrong.yaml", "--system", "xushui-2023", "--systems", systems, "--format", "rtf"];
        yield return ["score", "wrong.yaml"];
        yield return ["score"];
        yield return ["score", "wrong.yaml", "--sytem", "xushui-2023"];
        yield return ["score", "wrong.yaml", "--system"];
        yield return ["score", "one.yaml", "two.yaml"];
        yield return ["scoer"];
        yield return ["standard", "得满分", "--weight", "五"];
        yield return ["explain", "没有这项", "--figures", "wrong.yaml", "--system", "xushui-2023", "--systems", systems];
    }

    private void Write(string name, byte[] content) => File.WriteAllBytes(Path.Combine(folder, name), content);
}
