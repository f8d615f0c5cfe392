namespace Jiheng.Documents.Drafts;

/// <summary>引用取值。What a field prints; missing and not applicable stay apart from any number.</summary>
public abstract record FieldValue
{
    private FieldValue() { }

    /// <summary>What stands in the report.</summary>
    public abstract string Printed { get; }

    /// <param name="Text">With its unit.</param>
    /// <param name="Note">Where it comes from, for whoever points at it.</param>
    public sealed record Known(string Text, string Note) : FieldValue
    {
        public override string Printed => Text;
    }

    /// <param name="Name">What nobody has entered.</param>
    public sealed record Missing(string Name) : FieldValue
    {
        public override string Printed => $"【暂缺：{Name}】";
    }

    /// <param name="Name">What the unit has not.</param>
    /// <param name="Reason">As entered.</param>
    public sealed record NotApplicable(string Name, string Reason) : FieldValue
    {
        public override string Printed => $"【无此项：{Name}】";
    }
}
