using System.Text.Json;

namespace Jiheng.Scores;

/// <summary>数字写法。Decimals as JSON numbers without trailing zeros; null where there is none.</summary>
internal static class JsonPoints
{
    extension(Utf8JsonWriter json)
    {
        public void Points(string name, Points? points) => json.Decimal(name, points?.Value);

        public void Decimal(string name, decimal? value)
        {
            if (value is { } known)
                json.WriteNumber(name, Numerals.WithoutTrailingZeros(known));
            else
                json.WriteNull(name);
        }
    }
}
