using Jiheng.Indicators.Figures;

namespace Jiheng.Bench.Work;

/// <summary>The rows of S20 by their published definition, with exact totals in hundredths of a point.</summary>
/// <remarks>A quarter of the ratios lie on a per-mille grid, so that many fall on a line or a step as round budget figures do.</remarks>
internal sealed class ScorecardData
{
    private static readonly (int From, int Points)[] Bands = [(100, 500), (95, 450), (90, 400), (80, 300), (60, 200)];

    private readonly int[] amounts;

    private ScorecardData(int rows)
    {
        amounts = new int[rows * ScorecardText.Indicators * 2];
        Exact = new int[rows];
    }

    public int Rows => Exact.Length;

    public int[] Exact { get; }

    public static ScorecardData Generate(int rows)
    {
        var data = new ScorecardData(rows);
        var random = new Randomness(20260101);
        for (var row = 0; row < rows; row++)
        {
            for (var i = 0; i < ScorecardText.Indicators; i++)
                data.Exact[row] += data.Fill(row, i, random.Next(), random.Next());
        }
        return data;
    }

    /// <summary>A row as the figures of a department, in 万元 with two decimals.</summary>
    public FigureSet Unit(int row)
    {
        var figures = ImmutableDictionary.CreateBuilder<string, Observed<Quantity>>(StringComparer.Ordinal);
        for (var i = 0; i < ScorecardText.Indicators; i++)
        {
            figures[Names[i].Numerator] = Figure(amounts[Place(row, i)]);
            figures[Names[i].Denominator] = Figure(amounts[Place(row, i) + 1]);
        }
        return new() { Unit = "示例部门", Year = new(2026), ThisYear = figures.ToImmutable() };
    }

    private static readonly (string Numerator, string Denominator)[] Names =
        [.. Enumerable.Range(0, ScorecardText.Indicators).Select(i => (FigureName.Normalise(ScorecardText.Numerator(i)), FigureName.Normalise(ScorecardText.Denominator(i))))];

    private static int Place(int row, int indicator) => ((row * ScorecardText.Indicators) + indicator) * 2;

    private static Observed<Quantity>.Known Figure(int hundredths) => new(new(new decimal(hundredths, 0, 0, isNegative: false, 2), Indicators.Quantities.Unit.WanYuan), "");

    private int Fill(int row, int indicator, ulong one, ulong two)
    {
        var thousands = 1 + (int)((one >> 8) % 20_000);
        var numerator = (two & 3) == 0 ? thousands * OnGrid(two) : (thousands * 550) + (int)((two >> 8) % (ulong)(thousands * 600));
        amounts[Place(row, indicator)] = numerator;
        amounts[Place(row, indicator) + 1] = thousands * 1_000;
        return Points(indicator, numerator, thousands * 1_000L);
    }

    private static int OnGrid(ulong random)
    {
        var perMille = 550 + (int)((random >> 8) % 601);
        return (random & 4) == 0 ? perMille / 50 * 50 : perMille;
    }

    private static int Points(int indicator, long numerator, long denominator)
    {
        if (indicator < 10)
            return Bands.FirstOrDefault(band => 100 * numerator >= band.From * denominator).Points;
        if (indicator % 2 == 0)
            return (int)Math.Max(0, 500 - (50 * (numerator > denominator ? 100 * (numerator - denominator) / denominator : 0)));
        return (int)Math.Max(0, 500 - (5 * (numerator < denominator ? 1_000 * (denominator - numerator) / denominator : 0)));
    }
}
