using Jiheng.Documents.FinalAccounts;
using Jiheng.Indicators.Definitions;
using Jiheng.Scores;
using Jiheng.Shell;

namespace Jiheng.Figures;

/// <summary>决算取数的展示。What was found, where, what does not agree, and what was not understood.</summary>
internal static class AccountsText
{
    public static void Write(AccountFigures accounts, FigureTables tables, Session session)
    {
        var console = TextConsole.Over(session.Output, session.IsTerminal);
        console.Line($"{(accounts.Unit.Length > 0 ? accounts.Unit : "（没有印单位名称）")} {accounts.Year?.ToString() ?? "（没有印年度）"}", 3);
        foreach (var table in accounts.Tables)
            console.Line($"认出 {table.Name}：{table.Place}，单位{table.Unit}，取了{table.Count}个数。", 3);
        var found = TextConsole.Table(new("数据项", 34), new("数", 16, IsNumber: true), new("取自"));
        foreach (var figure in accounts.Figures)
            found.Add(figure.Element.Name, figure.Amount.ToString(), string.Join('\n', figure.Places));
        console.Write(found.Content);
        foreach (var conflict in accounts.Conflicts)
            console.Line("对不上：" + conflict.Sentence, 6);
        foreach (var sentence in AccountIdentities.Differing(accounts, tables))
            console.Line("关系不符：" + sentence, 6);
        foreach (var sentence in accounts.NotUnderstood)
            console.Line("没有读懂：" + sentence, 6);
        console.Line($"共取{accounts.Figures.Length}个数，对不上{accounts.Conflicts.Length}处，核对了{AccountIdentities.Compared(accounts, tables)}个关系。", 3);
    }
}
