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
                Warn(file, form, session);
                TextFile.Write(file, IndicatorRecords.ToCsv(SystemRecords.Of(form)), session);
                break;
            case ".JSON":
                Warn(file, form, session);
                TextFile.Write(file, IndicatorRecords.ToJson(SystemRecords.Of(form)), session);
                break;
            default:
                throw new UnusableInputException($"{file}：不知道写成哪种文件；文件名请以 .yaml、.xlsx、.csv 或 .json 结尾。");
        }
    }

    private static void Warn(string file, SystemForm form, Session session)
    {
        if (SystemRecords.NotHeld(form) is { Length: > 0 } lost)
            session.Error.WriteLine($"提醒：{file}：接口记录里没有这些栏目，没有写出：{string.Join('、', lost)}；要完整保存请写成 .yaml 或 .xlsx。");
    }
}
