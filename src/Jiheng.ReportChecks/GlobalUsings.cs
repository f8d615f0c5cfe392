global using System.Collections.Immutable;
global using Jiheng.Indicators.Quantities;
global using Jiheng.Indicators.Standards;
