using System.CommandLine;
using System.Text.Json;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Standards;
using Jiheng.Shell;
using Jiheng.Standards;

namespace Jiheng.Commands;

/// <summary>评分标准命令。</summary>
internal static class StandardCommand
{
    private const string Example = """
          jiheng standard "控制率≤100%，计2分；每超过一个百分点扣0.2分，扣完为止。" --weight 2
          说出这句评分标准怎样被理解，并列出各界限前后的得分。
        """;

    public static ExampleCommand Create(Session session)
    {
        var sentence = CommonOptions.Argument("评分标准", "一项指标的评分标准原文，加引号");
        var weight = CommonOptions.Text("--weight", "分值", "这项指标的分值，如 5");
        var indicator = CommonOptions.Text("--indicator", "名称", "指标名称，标准以它为主语时需要");
        var definition = CommonOptions.Text("--definition", "文字", "指标解释或公式，标准引用它时需要");
        var lines = new Option<bool>("--jsonl") { Description = "从标准输入逐行读入 JSON，逐行写出结果" };
        var command = new ExampleCommand("standard", "评分标准：一句评分标准读成了什么规则，各种数值得多少分。", Example) { sentence, weight, indicator, definition, lines };
        command.SetAction(parsed => parsed.GetValue(lines)
            ? Stream(session)
            : One(new(parsed.Need(sentence), Weight(parsed.Need(weight)), parsed.GetValue(indicator), parsed.GetValue(definition)), session));
        return command;
    }

    private static int One(StandardText standard, Session session) => StandardReader.Read(standard) switch
    {
        StandardReading.Understood understood => StandardView.Write(understood, standard, session),
        StandardReading.Refused refused => StandardView.Refuse(refused, standard, session),
        var other => throw new System.Diagnostics.UnreachableException($"{other}"),
    };

    private static Points Weight(string text) => PointsText.Read(text) is { } points && points > Points.Zero
        ? points
        : throw new UnusableInputException($"分值写成了“{text}”；请写大于0的数，如 --weight 5。");

    private static int Stream(Session session)
    {
        string? line;
        var number = 0;
        while ((line = session.Input.ReadLine()) is not null)
        {
            number++;
            session.Output.WriteLine(Answer(line, number));
        }
        return ExitStatus.Done;
    }

    private static string Answer(string line, int number)
    {
        try
        {
            return StandardAnswer.For(StandardLine.Parse(line));
        }
        catch (JsonException problem)
        {
            return StandardAnswer.Malformed(StandardLine.IdOf(line), problem.Message, number);
        }
    }
}
