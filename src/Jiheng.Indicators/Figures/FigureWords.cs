namespace Jiheng.Indicators.Figures;

/// <summary>填报用语。What stands in place of a number nobody has, and of a source nobody names; read, written and shown alike.</summary>
public static class FigureWords
{
    public const string Missing = "暂缺";

    public const string NoSuchThing = "无此项";

    /// <summary>Where nobody says where a figure is from, it was entered.</summary>
    public const string Entered = "填报";
}
