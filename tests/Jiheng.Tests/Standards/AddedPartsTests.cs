using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Standards;

public sealed class AddedPartsTests
{
    [Theory]
    [InlineData("按时报送得2分，逾期报送得1分，未报送得0分；报表与账簿不一致的，每处扣0.5分，扣完3分为止。", 5, "①按时报送，得2分，逾期报送，得1分，未报送，不得分；②没有下列情形，得3分，报表与账簿不一致的，每处扣0.5分，扣完为止。")]
    [InlineData("应缴收入及时缴库得3分；存在坐支情形的，每发现一次扣1分；公务卡使用到位得2分，应刷未刷的每笔扣0.2分。两部分各自扣完为止。", 5, "①没有下列情形，得3分，每发现1次扣1分，扣完为止；②没有下列情形，得2分，应刷未刷的，每笔扣0.2分，扣完为止。")]
    [InlineData("①制定办法的得1分；②专人负责的得1分；③目标一次性审核通过的得2分，退回修改一次的得1分，退回两次及以上的不得分。", 4, "①制定办法，得1分；②专人负责，得1分；③≤0次，得2分，=1次，得1分，≥2次，不得分。")]
    [InlineData("①批复及时得1分；②批复完整得2分；③批复数不一致的，每有一个单位扣0.5分，最多扣2分。", 5, "①批复及时，得1分；②批复完整，得2分；③没有下列情形，得2分，批复数不一致的，每个扣0.5分，扣完为止。")]
    [InlineData("工程质量合格得3分；工期每延误10天扣0.5分，最多扣2分。", 5, "①工程质量合格，得3分；②没有下列情形，得2分，每延误10天扣0.5分，扣完为止。")]
    [InlineData("编报及时、数据准确、分析完整得3分。①未按时报送扣1分；②每退回一次扣0.5分，最多扣1分；③分析报告缺失扣1分。", 3, "①未按时报送的，扣1分，扣完为止；②每退回1次扣0.5分，最多扣1分；③分析报告缺失的，扣1分，扣完为止。")]
    [InlineData("应配备社工8名，每少配1名扣1分；社工未持证上岗的，每名扣0.5分，扣完为止。", 5, "①每少配1名扣1分；②社工未持证上岗的，每名扣0.5分，扣完为止。")]
    [InlineData("完成得5分；完成80%以上得4分；完成60%以上得3分；完成50%及以下得0-2分。", 5, "≥100%，得5分；80%（含）-100%（不含），得4分；60%（含）-80%（不含），得3分；≤50%，由评价人员在0-2分之间评判。")]
    [InlineData("管理率达到目标值（62%）得满分；未达到目标值的，按照实际完成值/目标值×100%×分值计算得分，完成率低于目标值的60%不得分。", 4, "≥62%，得4分；＜37.2%，不得分；37.2%（含）-62%（不含），得分=指标值÷62%×4分。")]
    [InlineData("每项重点工作按时完成得2分，逾期完成的得1分，未完成不得分，本项共5项工作。", 10, "①按时完成的，每项加2分；②逾期完成的，每项加1分，最高得10分。")]
    [InlineData("门诊次均费用增幅≤4%得3分，高于4%不得分；住院次均费用增幅≤4%得2分，高于4%不得分。", 5, "①≤4%，得3分，＞4%，不得分；②≤4%，得2分，＞4%，不得分。")]
    [InlineData("总成本≤10000元得4分；人均成本≤50元/人得6分。", 10, "①≤10000元，得4分，＞10000元，不得分；②≤50元/人，得6分，＞50元/人，不得分。")]
    [InlineData("公路养护里程≥350公里，得4分；规范管理率≥60%，得4分。未达到目标值的，按照实际完成值/目标值×该项分值计分。", 8, "①目标值为350公里，按比例得分，最高得4分；②≥60%，得4分，＜60%，得分=指标值÷60%×4分。")]
    [InlineData("批复后20日内公开的得2分；超过20日但在30日内公开的得1分；30日以后公开的不得分。内容不完整的，每处扣0.5分，扣完为止。", 2, "≤20天，得2分；20天（不含）-30天（含），得1分；＞30天，不得分；内容不完整的，每处另扣0.5分，扣完为止。")]
    [InlineData("带动户数达到300户得2分，否则按比例得分；户均增收≥2000元得4分，低于2000元不得分。", 6, "①目标值为300户，按比例得分，最高得2分；②≥2000元，得4分，＜2000元，不得分。")]
    [InlineData("清理率≥80%得4分，40%（含）-80%得2分，40%以下得0分；无公款私存得2分，发现公款私存得0分。", 6, "①≥80%，得4分，40%（含）-80%（不含），得2分，＜40%，不得分；②无公款私存，得2分。")]
    [InlineData("普通人群签约率≥40%得2分，重点人群签约率≥75%得2分。", 4, "①≥40%，得2分，＜40%，不得分；②≥75%，得2分，＜75%，不得分。")]
    [InlineData("接待人次同比增长10%以上（含）得4分，0（含）—10%得1分，下降得0分；旅游收入同比增长12%以上（含）得4分，0（含）—12%得2分，下降得0分。", 8, "①≥10%，得4分，0%（含）-10%（不含），得1分，＜0%，不得分；②≥12%，得4分，0%（含）-12%（不含），得2分，＜0%，不得分。")]
    [InlineData("农村公路里程≥350公里得4分；安防工程里程≥42公里得2分。", 6, "①≥350公里，得4分，＜350公里，不得分；②≥42公里，得2分，＜42公里，不得分。")]
    [InlineData("分配进度6月底前达到100%得3分，每低1个百分点扣0.1分；年底支出进度不低于95%得3分，每低1个百分点扣0.2分；监控系统预警未及时处理的，每条扣0.1分。", 6, "①≥100%，得3分，每低于1个百分点扣0.1分，扣完为止；②≥95%，得3分，每低于1个百分点扣0.2分，扣完为止；③监控系统预警未及时处理的，每条扣0.1分，扣完为止。")]
    [InlineData("现患率≤5%得2分，每超0.5个百分点扣0.5分；依从率≥80%得2分，每低5个百分点扣0.5分。出现暴发事件的，此项不得分。", 4, "出现暴发事件的，本项不得分。①≤5%，得2分，每高于0.5个百分点扣0.5分，扣完为止；②≥80%，得2分，每低于5个百分点扣0.5分，扣完为止。")]
    [InlineData("6月末支出进度不低于50%得4分，每低1个百分点扣0.2分；12月末支出进度不低于95%得4分，每低1个百分点扣0.4分。", 8, "①≥50%，得4分，每低于1个百分点扣0.2分，扣完为止；②≥95%，得4分，每低于1个百分点扣0.4分，扣完为止。")]
    public void A_cell_of_several_parts_is_read_part_by_part(string text, int weight, string wording) =>
        Assert.Equal(wording, CanonicalWording.Write(Read(text, weight), new Points(weight)));

    [Fact]
    public void A_state_is_answered_by_its_place_as_well_as_by_its_name()
    {
        var rule = Read("全程依程序拨款得4分；部分环节未依程序得2分；未依程序拨款得0分。", 4);

        Assert.Equal(2m, Score(rule, Items(false, true, false)));
        Assert.Equal(2m, Score(rule, RuleFacts.None with { Grade = "部分环节未依程序" }));
        Assert.Null(Score(rule, Items(true, true, false)));
        Assert.Null(Score(rule, Items(false, false, false)));
    }

    [Fact]
    public void What_is_left_to_the_evaluator_has_no_computed_points()
    {
        var rule = Read("完成得5分；完成80%以上得4分；完成60%以上得3分；完成50%及以下得0-2分。", 5);

        Assert.Equal(4m, Score(rule, RuleFacts.None with { Value = 0.9m }));
        Assert.Null(Score(rule, RuleFacts.None with { Value = 0.4m }));
    }

    [Fact]
    public void A_part_that_only_deducts_earns_what_it_does_not_take()
    {
        var rule = Read("①批复及时得1分；②批复完整得2分；③批复数不一致的，每有一个单位扣0.5分，最多扣2分。", 5);

        Assert.Equal(4m, Score(rule, RuleFacts.None with { Items = Items(true, true).Items, Count = 2m }));
        Assert.Equal(2m, Score(rule, RuleFacts.None with { Items = Items(false, true).Items, Count = 4m }));
    }

    [Fact]
    public void Days_late_and_a_rate_are_two_numbers()
    {
        var rule = Read("资金30日内下达得2分，每超1日扣0.1分；支出进度≥90%得3分，低于90%的按实际进度/90%×3分计算。", 5);

        Assert.Equal(4.5m, Score(rule, RuleFacts.None with { Value = 0.9m, Count = 5m }));
    }

    [Fact]
    public void Counts_numbered_by_themselves_are_of_the_parts_that_are_counted()
    {
        var rule = Read("监控工作按时完成得1分；对发现的问题及时整改得2分，每有1个问题未整改扣0.5分，扣完为止。", 3);
        var facts = Items(true) with { Counts = ImmutableDictionary<string, decimal>.Empty.Add("①", 2m) };

        Assert.Equal(2m, Score(rule, facts));
        Assert.Equal(2m, Score(rule, facts with { Counts = ImmutableDictionary<string, decimal>.Empty.Add("②", 2m) }));
    }

    [Fact]
    public void What_is_not_met_of_several_is_what_is_counted()
    {
        var rule = Read("三项经费均未超预算得3分，一项超预算扣1分，扣完为止。", 3);

        Assert.Equal(2m, Score(rule, RuleFacts.None with { Met = new(2m, 3m) }));
    }

    [Fact]
    public void One_of_two_names_of_a_grade_is_enough()
    {
        var rule = Read("测评结论为“优”得4分，“良”得3分，“差”或未开展测评的不得分。", 4);

        Assert.Equal(0m, Score(rule, RuleFacts.None with { Grade = "差" }));
    }

    private static RuleFacts Items(params bool[] met) =>
        RuleFacts.None with { Items = met.Select((isMet, index) => (Label: ((char)('①' + index)).ToString(), isMet)).ToImmutableDictionary(item => item.Label, item => item.isMet) };

    private static ScoringRule Read(string text, int weight) => Assert.IsType<StandardReading.Understood>(StandardReader.Read(new(text, new Points(weight)))).Rule;

    private static decimal? Score(ScoringRule rule, RuleFacts facts) =>
        RuleScorer.Score(rule, facts, StartedUnit.Proportionally) is RuleOutcome.Scored scored ? scored.Points.Value : null;
}
