using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.ReportChecks.Checking;
using Jiheng.Web.Figures;
using Jiheng.Web.Reports;

namespace Jiheng.Web.Checks;

/// <summary>数据问题。Figures that do not agree with each other, in the words of the table they stand in. Some of it has its reason, so that it is a doubt.</summary>
internal static class FigureProblems
{
    public const string Differing = "ZC401";

    public static IEnumerable<SelfCheckItem> Of(EvaluationDraft draft, FigureTables tables) =>
        from table in tables.All
        from identity in table.Identities
        let compared = IdentityCheck.Run(identity, draft.Report.Figures.Entered) as IdentityOutcome.Compared
        where compared is { Holds: false }
        select new SelfCheckItem
        {
            Fingerprint = Fingerprint.Of(Differing, identity.Text, FigureWriting.Full(compared.Left), FigureWriting.Full(compared.Right)),
            Code = Differing,
            Severity = Severity.Doubt,
            Kind = "合计和勾稽不符",
            Message = $"填报的数不符：{identity.Text}。",
            Numbers = [new("左边", Words(compared.Left), ""), new("右边", Words(compared.Right), ""), new("相差", Words(compared.Difference), "")],
            Suggestion = identity.Otherwise,
            Place = new(table.Name, FigureAddress.OfIdentities(draft.Evaluation.Id, table.Id)),
        };

    private static string Words(Indicators.Quantities.Quantity quantity) => FigureWriting.Computed(quantity) + quantity.Unit.Name;
}
