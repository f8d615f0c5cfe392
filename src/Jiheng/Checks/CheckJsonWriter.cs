using Jiheng.Web.Checks.Page;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Checks;

/// <summary>JSON 写法。One object, or an array of them, each written as soon as it is known.</summary>
internal sealed class CheckJsonWriter(TextWriter writer, bool all, bool isList) : ICheckWriter
{
    private bool isFirst = true;

    public void Add(CheckedFile file)
    {
        if (isList)
            writer.Write(isFirst ? "[\n" : ",\n");
        writer.Write(CheckJson.Write(file, all));
        isFirst = false;
    }

    public void End()
    {
        if (isList)
            writer.Write(isFirst ? "[]" : "\n]");
        if (isList || !isFirst)
            writer.Write('\n');
    }
}
