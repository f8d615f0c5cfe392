using System.Buffers.Binary;

namespace Jiheng.Documents.Reports.Spreadsheets;

/// <summary>The header of an OLE file (MS-CFB 2.2): sizes and counts in it are asked for as memory before they are used, so they have to fit the file.</summary>
internal static class CompoundHeader
{
    private const int Length = 512;
    private const int SectorShift = 30;
    private const int MiniSectorShift = 32;

    // Directory, allocation table, mini allocation table and its extension.
    private static readonly int[] Counts = [40, 44, 64, 72];

    public static void Guard(ReadOnlySpan<byte> file)
    {
        if (file.Length < Length || !IsSound(file))
            throw new RefusedException("工作簿已损坏，不能读取；请用 Excel 或 WPS 打开后另存一份再试。");
    }

    private static bool IsSound(ReadOnlySpan<byte> file)
    {
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(file[SectorShift..]);
        if (shift is not (9 or 12) || BinaryPrimitives.ReadUInt16LittleEndian(file[MiniSectorShift..]) != 6)
            return false;
        var sectors = file.Length >> shift;
        foreach (var at in Counts)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(file[at..]) > sectors)
                return false;
        }
        return true;
    }
}
