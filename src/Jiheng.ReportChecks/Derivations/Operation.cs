namespace Jiheng.ReportChecks.Derivations;

/// <summary>算法：比率、增减率、百分点之差、差额、均值、乘积。How a number may follow from two others.</summary>
internal enum Operation { Ratio, Growth, Points, Difference, Quotient, Product }
