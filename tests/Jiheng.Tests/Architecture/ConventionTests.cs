using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Architecture;

public sealed partial class ConventionTests
{
    private static readonly string[] EmptyWords = ["Manager", "Helper", "Helpers", "Utils", "Utility", "Processor", "Common", "Misc"];

    private static IEnumerable<Type> Types => typeof(StandardReader).Assembly.GetTypes()
        .Where(type => !type.Name.Contains('<', StringComparison.Ordinal) && type.Namespace?.StartsWith("Jiheng", StringComparison.Ordinal) == true);

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK)\b(?!.*#\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Unfinished { get; }

    [Fact]
    public void No_type_is_named_for_nothing()
    {
        Assert.Empty(Types.Where(type => EmptyWords.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal))).Select(type => type.FullName));
    }

    [Fact]
    public void Records_cannot_be_changed_after_they_are_made()
    {
        var settable = from type in Types
                       where type.GetMethod("<Clone>$") is not null
                       from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
                       where property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
                       select $"{type.Name}.{property.Name}";

        Assert.Empty(settable);
    }

    [Fact]
    public void A_class_is_sealed_static_or_a_closed_choice()
    {
        var open = Types.Where(type => type.IsClass && !type.IsSealed && !HasOnlyPrivateConstructors(type)).Select(type => type.FullName);

        Assert.Empty(open);
    }

    private static bool HasOnlyPrivateConstructors(Type type) =>
        type.IsAbstract && type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .All(constructor => constructor.IsPrivate || constructor.GetParameters() is [var only] && only.ParameterType == type);

    [Fact]
    public void Every_public_type_says_its_term_in_Chinese_first()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(StandardReader).Assembly.Location, ".xml"));
        var summaries = documentation.Descendants("member")
            .Where(member => member.Attribute("name")?.Value.StartsWith("T:", StringComparison.Ordinal) == true)
            .ToDictionary(member => member.Attribute("name")!.Value[2..].Replace('+', '.'), member => (member.Element("summary")?.Value ?? "").Trim());

        var unnamed = Types.Where(type => type.IsPublic)
            .Where(type => !(summaries.GetValueOrDefault(type.FullName!.Replace('+', '.')) is { } summary && BeginsInChinese.IsMatch(summary)))
            .Select(type => type.FullName);

        Assert.Empty(unnamed);
    }

    [GeneratedRegex("^[“]?[\\u4E00-\\u9FFF]", RegexOptions.CultureInvariant)]
    private static partial Regex BeginsInChinese { get; }

    [Fact]
    public void Unfinished_work_is_not_left_in_the_source()
    {
        Assert.Empty(SourceFiles.Under("src").Where(file => Unfinished.IsMatch(file.Text)).Select(file => file.Path));
    }

    [Fact]
    public void Files_stay_short()
    {
        // Migrations are written by a tool.
        Assert.Empty(SourceFiles.Under("src").Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal) && file.Text.Count(character => character == '\n') > 400).Select(file => file.Path));
    }

    [Fact]
    public void Namespaces_are_folders()
    {
        var astray = SourceFiles.Under("src").Where(file => Namespace.Match(file.Text) is { Success: true } match && !Matches(file.Path, match.Groups["name"].Value)).Select(file => file.Path);

        Assert.Empty(astray);
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Namespace { get; }

    private static bool Matches(string path, string name)
    {
        var folders = path.Split('/')[1..^1];
        return string.Join('.', folders) == name;
    }
}
