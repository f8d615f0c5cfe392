using System.Collections.Immutable;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Documents.FinalAccounts;

/// <summary>决算公开表内容读取。Reads where the figures of the published tables stand strictly, and reports every problem at once.</summary>
public static class AccountTableReader
{
    /// <summary>In the folder final-accounts.</summary>
    public const string FileName = "决算公开表.yaml";

    public static Loaded<AccountTables> Read(SourceText source, FigureDictionary dictionary)
    {
        var problems = new Problems();
        var names = new UniqueNames(DiagnosticCodes.DuplicateName);
        var tables = YamlText.Read(source, "决算公开表", problems).Fields("决算公开表").Need("决算公开表").SomeItems().Select(item => Table(item, names, dictionary)).ToImmutableArray();
        return problems.Finish(new AccountTables(tables));
    }

    private static AccountTable Table(Field item, UniqueNames names, FigureDictionary dictionary)
    {
        var fields = item.Fields("表", "标题", "不含", "行", "取数");
        return new(
            names.Take(fields.Need("表")),
            Words(fields.Need("标题")),
            Words(fields.Find("不含")),
            Words(fields.Need("行")),
            [.. fields.Need("取数").SomeItems().Select(each => Figure(each, dictionary)).OfType<AccountFigure>()]);
    }

    private static AccountFigure? Figure(Field item, FigureDictionary dictionary)
    {
        var fields = item.Fields("数据项", "项目", "列");
        var name = fields.Need("数据项");
        if (fields.Find("项目") is null && fields.Find("列") is null)
            item.Report(DiagnosticCodes.MissingKey, "取数没有写项目，也没有写列；请至少写一样。");
        var (items, columns) = (Words(fields.Find("项目")), Words(fields.Find("列")));
        if (name.Text() is { Length: > 0 } text && dictionary.Find(text) is { } element && FigureName.Normalise(element.Name) == FigureName.Normalise(text))
            return new(element, items, columns);
        name.Report(DiagnosticCodes.UnknownElement, $"数据项目录里没有名称为“{name.Text()}”的数据项{NearestNames.Question(name.Text(), dictionary.Elements.Select(each => each.Name), "；请核对名称，或先登记到数据项目录。")}");
        return null;
    }

    private static ImmutableArray<string> Words(Field? field) => field is null ? [] : [.. field.SomeItems().Select(item => AccountWords.Plain(item.Text()))];
}

/// <summary>全部决算公开表的取数位置。</summary>
public sealed class AccountTables(ImmutableArray<AccountTable> all)
{
    public ImmutableArray<AccountTable> All { get; } = all;
}
