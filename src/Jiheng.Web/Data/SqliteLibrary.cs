using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Jiheng.Web.Data;

/// <summary>SQLite 程序库。Lets the data provider work with the SQLite of the operating system.</summary>
/// <remarks>
/// Microsoft.Data.Sqlite 10 asks for SQLitePCLRaw 2.1, of which the package index has only 2.0.6, and that one brings an SQLite of 2021.
/// This answers the request with 2.0.6 and points it at libsqlite3. To be deleted when a current SQLitePCLRaw restores.
/// </remarks>
internal static class SqliteLibrary
{
#pragma warning disable CA2255 // Every program that loads the data must be prepared, tests and tools included.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Prepare()
    {
        AssemblyLoadContext.Default.Resolving += static (context, name) => name.Name is "SQLitePCLRaw.core" or "SQLitePCLRaw.batteries_v2" or "SQLitePCLRaw.provider.e_sqlite3"
            ? context.Assemblies.FirstOrDefault(loaded => loaded.GetName().Name == name.Name) ?? context.LoadFromAssemblyName(new AssemblyName(name.Name))
            : null;
        UseSystemLibrary();
    }

    // Apart, so that the types are looked for after the request can be answered.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void UseSystemLibrary()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLitePCL.SQLite3Provider_e_sqlite3).Assembly, static (library, _, _) =>
            library == "e_sqlite3" && Names.Any(name => NativeLibrary.TryLoad(name, out found)) ? found : IntPtr.Zero);
        SQLitePCL.Batteries_V2.Init();
    }

    [ThreadStatic]
    private static IntPtr found;

    private static string[] Names => OperatingSystem.IsWindows() ? ["winsqlite3.dll"] : OperatingSystem.IsMacOS() ? ["libsqlite3.dylib"] : ["libsqlite3.so.0"];
}
