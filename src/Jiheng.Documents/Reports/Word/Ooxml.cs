using System.Globalization;
using System.Xml.Linq;

namespace Jiheng.Documents.Reports.Word;

/// <summary>Elements by their local names: transitional, strict and WPS files differ only in namespaces.</summary>
internal static class Ooxml
{
    public static string Name(this XElement element) => element.Name.LocalName;

    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    public static IEnumerable<XElement> Children(this XElement? element, string name) => element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    public static string? Value(this XElement? element, string attribute) => element?.Attributes().FirstOrDefault(one => one.Name.LocalName == attribute)?.Value;

    public static int? Number(this XElement? element, string attribute) =>
        int.TryParse(element.Value(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A switch such as &lt;w:vanish/&gt;, which may also say that it is off.</summary>
    public static bool IsOn(this XElement? element) => element is not null && element.Value("val") is not ("0" or "false" or "off");

    /// <summary>What a program that knows everything would show of alternatives.</summary>
    public static XElement? Chosen(XElement alternatives) => alternatives.Child("Choice") ?? alternatives.Child("Fallback");

    /// <summary>The elements inside wrappers that only mark: content controls, insertions, moved text, smart tags.</summary>
    public static IEnumerable<XElement> Unwrapped(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            var inner = child.Name() switch
            {
                "sdt" => child.Child("sdtContent"),
                "ins" or "moveTo" or "customXml" or "smartTag" => child,
                "AlternateContent" => Chosen(child),
                _ => null,
            };
            if (inner is null)
                yield return child;
            else
            {
                foreach (var element in Unwrapped(inner))
                    yield return element;
            }
        }
    }
}
