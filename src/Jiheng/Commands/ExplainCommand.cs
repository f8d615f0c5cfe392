using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Scoring;
using Jiheng.Library;
using Jiheng.Scores;
using Jiheng.Shell;

namespace Jiheng.Commands;

/// <summary>说明命令。</summary>
internal static class ExplainCommand
{
    private const string Example = """
          jiheng explain budget_completion_rate --figures samples/beita-2022/figures.yaml --system beita-2022
          说明“预算完成率”这一项的得分怎样算出来；也可以写指标名称。
        """;

    public static ExampleCommand Create(Session session)
    {
        var indicator = CommonOptions.Argument("指标", "指标编号或名称");
        var figures = CommonOptions.Text("--figures", "文件", "填报数据，.yaml 或 .xlsx");
        var system = CommonOptions.System();
        var systems = CommonOptions.Systems();
        var command = new ExampleCommand("explain", "说明：一项指标的得分怎样算出来，依据哪些数据和哪句评分标准。", Example) { indicator, figures, system, systems };
        command.SetAction(parsed => Run(parsed.Need(indicator), parsed.Need(figures), parsed.Need(system), parsed.GetValue(systems), session));
        return command;
    }

    private static int Run(string wanted, string figures, string systemId, string? systems, Session session)
    {
        var library = IndicatorLibrary.Open(systems, session);
        var dictionary = library.Dictionary();
        var system = library.System(systemId, dictionary);
        var id = IndicatorNamed.Find(wanted, system);
        var entered = FigureFile.Read(figures, dictionary, system, session);
        DoubtText.Tell(figures, FigureDoubt.In(entered, dictionary), session);
        var score = SystemScorer.Score(system, dictionary, entered);
        var explanation = Explainer.Explain(score.Indicators.First(each => each.Indicator.Id == id), system);
        var console = TextConsole.Over(session.Output, session.IsTerminal);
        foreach (var line in ExplanationText.Lines(explanation, score))
            console.Line(line, 4);
        return ExitStatus.Done;
    }
}
