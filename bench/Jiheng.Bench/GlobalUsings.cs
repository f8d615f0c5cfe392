global using System.Collections.Immutable;
global using Jiheng.Indicators.Quantities;
