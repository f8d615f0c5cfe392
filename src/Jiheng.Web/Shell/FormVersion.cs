using System.Globalization;

namespace Jiheng.Web.Shell;

/// <summary>表单的版本。Which version of a row a form was made with, so that nobody's change is written over unseen.</summary>
public static class FormVersion
{
    /// <summary>0 where there was no row, or where the field says nothing.</summary>
    public static int Of(string? field) => int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
}
