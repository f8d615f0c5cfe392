using System.Globalization;
using System.Text;

namespace Jiheng.Web.Scores;

/// <summary>填写的数字。As people type it: full-width digits, thousands separators, a percent sign.</summary>
public static class FormNumber
{
    /// <summary>Nothing when it is no number.</summary>
    public static decimal? Read(string text) =>
        decimal.TryParse(text.Normalize(NormalizationForm.FormKC).Trim().TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
