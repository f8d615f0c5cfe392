using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>推算核对。Derivations of data elements: known names, the element's own dimension, no circles.</summary>
internal static class DerivationChecks
{
    public static void Run(FigureDictionary dictionary, ImmutableArray<Field> items)
    {
    }
}
