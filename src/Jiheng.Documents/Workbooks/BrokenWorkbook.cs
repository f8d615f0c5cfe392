using System.Xml;
using ExcelDataReader.Exceptions;

namespace Jiheng.Documents.Workbooks;

/// <summary>Reading a file from anywhere: whatever the reader stumbles over in its bytes, the workbook is broken.</summary>
internal static class BrokenWorkbook
{
    public static T Guarded<T>(Func<T> read, Func<T> whenBroken)
    {
        try
        {
            return read();
        }
        catch (Exception cause) when (cause is InvalidDataException or ExcelReaderException or XmlException or IOException or FormatException
            or ArgumentException or InvalidOperationException or NotSupportedException or IndexOutOfRangeException or NullReferenceException or OverflowException)
        {
            return whenBroken();
        }
    }
}
