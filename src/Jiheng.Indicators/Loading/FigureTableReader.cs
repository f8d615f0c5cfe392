using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>填报表读取。Reads the tables figures are entered in strictly, and reports every problem of all files at once.</summary>
public static class FigureTableReader
{
    private const int DeepestIndent = 4;

    /// <param name="sources">One table each, in the order they are filled in.</param>
    /// <param name="dictionary">The data elements that rows and identities may name.</param>
    public static Loaded<FigureTables> Read(IEnumerable<SourceText> sources, FigureDictionary dictionary)
    {
        var problems = new Problems();
        var places = new Places(dictionary);
        ImmutableArray<FigureTable> tables = [.. sources.Select(source => Table(YamlText.Read(source, "填报表", problems), places))];
        return problems.Finish(new FigureTables(tables));
    }

    private static FigureTable Table(Field whole, Places places)
    {
        var fields = whole.Fields("表", "编号", "列", "行", "关系");
        var (name, id) = (fields.Need("表").Text(), places.Id(fields.Need("编号")));
        ImmutableArray<string> columns = [.. fields.Need("列").SomeItems().Select(item => item.Text())];
        return new(
            id,
            name,
            columns,
            [.. fields.Need("行").SomeItems().Select(item => Row(item, columns, places))],
            [.. (fields.Find("关系")?.SomeItems() ?? []).Select(item => IdentityReader.Read(item, places.Dictionary)).OfType<FigureIdentity>()]);
    }

    private static FigureTableRow Row(Field item, ImmutableArray<string> columns, Places places)
    {
        var fields = item.Fields([.. columns.Prepend("缩进").Prepend("项目")]);
        return new(fields.Need("项目").Text(), Indent(fields.Find("缩进")), [.. columns.Select(column => fields.Find(column) is { } field ? places.Element(field) : null)]);
    }

    private static int Indent(Field? field)
    {
        if (field?.Number() is not { } number)
            return 0;
        if (number is >= 0m and <= DeepestIndent && decimal.Truncate(number) == number)
            return (int)number;
        field.Report(DiagnosticCodes.UnknownWord, $"缩进写成了{Numerals.Plain(number)}；只能写0到{Numerals.Plain(DeepestIndent)}的整数。");
        return 0;
    }

    // Numbers of tables, and elements, that were used already in any file.
    private sealed class Places(FigureDictionary dictionary)
    {
        private readonly Dictionary<string, Location> ids = new(StringComparer.Ordinal);

        private readonly Dictionary<string, Location> elements = new(StringComparer.Ordinal);

        public FigureDictionary Dictionary => dictionary;

        public string Id(Field field)
        {
            var id = field.Identifier('-');
            if (id.Length > 0 && !ids.TryAdd(id, field.Where))
                field.Report(DiagnosticCodes.DuplicateId, $"编号{Excerpt.Quote(id)}在{ids[id]}已经用过；请改成另一个。");
            return id;
        }

        public DataElement? Element(Field field)
        {
            var name = field.Text();
            if (name.Length == 0 || field.Problems.IsFull)
                return null;
            if (dictionary.Find(name) is not { } element || FigureName.Normalise(element.Name) != FigureName.Normalise(name))
                field.Report(DiagnosticCodes.UnknownElement, $"数据项目录里没有名称为{Excerpt.Quote(name)}的数据项{NearestNames.Question(name, dictionary.Elements.Select(each => each.Name), "；请核对名称，或先登记到数据项目录。")}");
            else if (elements.TryAdd(element.Name, field.Where))
                return element;
            else
                field.Report(DiagnosticCodes.ElementInTwoPlaces, $"数据项{Excerpt.Quote(name)}在{elements[element.Name]}已经有一格；一个数据项只在一处填报，请留一处。");
            return null;
        }
    }
}
