using FsCheck;
using FsCheck.Fluent;
using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Standards;

public sealed class CanonicalWordingTests
{
    /// <summary>What the reader makes of these cannot be put in words that it reads the same way.</summary>
    /// <remarks>i018: the first label is read as “一” out of the words before the list. d059: “≤0天” does not say 按时, so that 未公开 is not seen to be a gate.
    /// b017: the gate is tied to the item it denies. b024, y028: parts beside a base. c097, k085, r017, r089: in proportion below the standard, additions above it.
    /// r110: a proportion of a score. fi098, sp071: in proportion below the standard, steps above it. sp067: a proportion of a score. sp009: 符合要求 reads as a target met.
    /// fi040: a part that counts whether something is new. fr034, sa092: a deadline in words reads back in digits. ra046, ra120: a plan of so many beside other parts.</remarks>
    private static readonly ImmutableHashSet<string> Unwritable = ["i018", "d059", "b017", "b024", "y028", "c097", "k085", "r017", "r089", "r110", "fi098", "sp071", "sp067", "sp009", "fi040", "fr034", "sa092", "ra046", "ra120", "xa089", "va014", "va053"];

    [Fact]
    public void The_wording_of_every_gold_rule_reads_back_to_a_rule_that_scores_the_same()
    {
        var lost = GoldRules.Lines().Where(gold => !Unwritable.Contains(gold.Line.Line.Id) && !ScoresTheSame(gold.Line, gold.Rule))
            .Select(gold => $"{gold.Line.Line.Id} {CanonicalWording.Write(gold.Rule, gold.Line.Line.Standard.Weight)}");

        Assert.Empty(lost);
    }

    private static bool ScoresTheSame(GoldLine line, ScoringRule rule) =>
        StandardReader.Read(new StandardText(CanonicalWording.Write(rule, line.Line.Standard.Weight), line.Line.Standard.Weight)) is StandardReading.Understood again
        && (again.Rule == rule || (line.Line.Probes.Length > 0 && line.Scores(rule).SequenceEqual(line.Scores(again.Rule))));

    [Fact]
    public void The_wording_of_any_well_formed_rule_reads_back_to_the_same_rule() =>
        Prop.ForAll(SomeRules.Any.ToArbitrary(), some => ReadsBack(some.Rule, some.Weight).Label(CanonicalWording.Write(some.Rule, some.Weight)))
            .Check(Seeded.Config.WithMaxTest(600));

    [Fact]
    public void A_rule_has_one_wording() => Assert.All(GoldRules.All.Where(gold => !Unwritable.Contains(gold.Id)), gold =>
    {
        var once = CanonicalWording.Write(gold.Rule, gold.Weight);
        var again = StandardReader.Read(new StandardText(once, gold.Weight)) is StandardReading.Understood understood ? CanonicalWording.Write(understood.Rule, gold.Weight) : "";

        Assert.Equal(once, again);
    });

    [Theory]
    [InlineData("重点支出安排率≥92%，计6分；82%（含）-92%，计4.5分；低于82%不得分。", 6, "≥92%，得6分；82%（含）-92%（不含），得4.5分；＜82%，不得分。")]
    [InlineData("控制率≤100%得5分，每超出1个百分点扣0.2分（不足1个百分点的按1个百分点计算），扣完为止。", 5, "≤100%，得5分；每高于1个百分点扣0.2分，扣完为止；不足1个百分点的按1个百分点计。")]
    [InlineData("满意度≥90%得满分，每低1个百分点扣0.5分，最多扣3分。", 5, "≥90%，得5分；每低于1个百分点扣0.5分，最低得2分。")]
    [InlineData("资金到位率≥98%得满分，低于98%得2/3分值。", 5, "≥98%，得5分；＜98%，得分值的2/3。")]
    [InlineData("每发现一例不合规支出扣2分，扣完为止。", 14, "每发现1例不合规支出扣2分，扣完为止。")]
    [InlineData("①立项程序合规，得1.5分；②申报材料齐全，得1分；③经过集体决策，得0.5分。", 3, "①立项程序合规，得1.5分；②申报材料齐全，得1分；③经过集体决策，得0.5分。")]
    [InlineData("根据制度建设及执行情况酌情计分。", 5, "由评价人员在0-5分之间评判。")]
    [InlineData("未编制“三公经费”预算的不得分；已编制的，控制率≤100%得满分，每超1个百分点扣0.5分，扣完为止。", 5, "未编制三公经费预算的，本项不得分；≤100%，得5分；每高于1个百分点扣0.5分，扣完为止。")]
    [InlineData("①按规定内容公开得1分；②按规定时限公开得1分。注：涉密单位此项得满分。", 2, "涉密单位的，本项得2分。①按规定内容公开，得1分；②按规定时限公开，得1分。")]
    [InlineData("①盘点每年一次，1分；②报表按时报送，2分。发生资产流失的，本项不得分。", 3, "发生资产流失的，本项不得分。①盘点每年1次，得1分；②报表按时报送，得2分。")]
    [InlineData("闲置超过一年的，每100万元扣0.5分。", 5, "闲置超过一年的，每100万元扣0.5分，扣完为止。")]
    [InlineData("无闲置资金的得满分；资金闲置6个月（含）以内的扣1分，闲置超过6个月的不得分。", 5, "≤0个月，得5分；0个月（不含）-6个月（含），得4分；＞6个月，不得分。")]
    [InlineData("较上年下降得4分，持平得3分，每增长1%扣0.5分。", 4, "＜0%，得4分；=0%，得3分；＞0%，每高于1个百分点扣0.5分，扣完为止。")]
    [InlineData("排名第1得5分，每降低1名扣0.5分，扣完为止。", 5, "=1名，得5分；每高于1名扣0.5分，扣完为止。")]
    [InlineData("提高5%及以上得5分；提高不足5%得3分；未提高的得0分。", 5, "≥5%，得5分；0%（不含）-5%（不含），得3分；≤0%，不得分。")]
    [InlineData("闲置率≤5%得5分；每高1个百分点扣0.3分，至0分止。", 5, "≤5%，得5分；每高于1个百分点扣0.3分，扣完为止。")]
    [InlineData("超支率5%（含）以内得5分，5%-10%（含）得3分，超过10%得0分。", 5, "≤5%，得5分；5%（不含）-10%（含），得3分；＞10%，不得分。")]
    [InlineData("合格率100%得5分；合格率在95%-100%之间（含95%）的得3分；低于95%的不得分。", 5, "=100%，得5分；95%（含）-100%（不含），得3分；＜95%，不得分。")]
    [InlineData("1%以内得5分，1%-2%得3分，2%-3%得1分，3%以上0分。", 5, "≤1%，得5分；1%（不含）-2%（不含），得3分；2%（不含）-3%（不含），得1分；≥3%，不得分。")]
    public void A_standard_is_shown_back_in_plain_words(string standard, int weight, string expected)
    {
        var reading = Assert.IsType<StandardReading.Understood>(StandardReader.Read(new StandardText(standard, new Points(weight))));

        Assert.Equal(expected, CanonicalWording.Write(reading.Rule, new Points(weight)));
    }

    [Theory]
    [InlineData("成本控制率", "成本超支率=（实际成本-预算成本）/预算成本×100%", "实际成本不超过预算成本的，得4分；超出预算的，每超出1%扣0.5分，扣完为止。", "≤0%，得4分；每高于1个百分点扣0.5分，扣完为止。")]
    [InlineData("清理消化", "下降幅度=（基数-年末余额）÷基数×100%", "余额较基数下降10%及以上的，得4分；下降不足10%的，得分=下降幅度÷10%×4分；未下降或增加的，得0分。", "≥10%，得4分；≤0%，不得分；0%（不含）-10%（不含），得分=指标值÷10%×4分。")]
    public void The_definition_says_which_way_a_rate_counts(string indicator, string definition, string standard, string expected)
    {
        var reading = Assert.IsType<StandardReading.Understood>(StandardReader.Read(new StandardText(standard, new Points(4m), definition, indicator)));

        Assert.Equal(expected, CanonicalWording.Write(reading.Rule, new Points(4m)));
    }

    private static bool ReadsBack(ScoringRule rule, Points weight) =>
        StandardReader.Read(new StandardText(CanonicalWording.Write(rule, weight), weight)) is StandardReading.Understood understood && understood.Rule == rule;
}
