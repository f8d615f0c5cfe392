namespace Jiheng.Web.Tests.Hosting;

/// <summary>数据库种类: everything that touches data is tested on both.</summary>
public enum Engine { Sqlite, PostgreSql }
