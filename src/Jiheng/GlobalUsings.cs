global using Jiheng.Indicators.Quantities;
