using Jiheng.Documents.Records;
using Jiheng.Documents.Systems;
using Jiheng.Shell;

namespace Jiheng.Systems;

/// <summary>体系写出。The ending of the file name says in which form.</summary>
internal static class SystemOutput
{
    public static void Write(string file, SystemForm form, Session session)
    {
        switch (Path.GetExtension(file).ToUpperInvariant())
        {
            case ".YAML" or ".YML":
                TextFile.Write(file, SystemYaml.Write(form), session);
                break;
            case ".XLSX":
                TextFile.Write(file, SystemWorkbook.Write(form), session);
                break;
            case ".CSV":
                TextFile.Write(file, IndicatorRecords.ToCsv(SystemRecords.Of(form)), session);
                break;
            case ".JSON":
                TextFile.Write(file, IndicatorRecords.ToJson(SystemRecords.Of(form)), session);
                break;
            default:
                throw new UnusableInputException($"{file}：不知道写成哪种文件；文件名请以 .yaml、.xlsx、.csv 或 .json 结尾。");
        }
    }
}
