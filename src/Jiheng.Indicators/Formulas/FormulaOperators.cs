namespace Jiheng.Indicators.Formulas;

/// <summary>四则运算：加、减、乘、除。</summary>
public enum ArithmeticOperator { Add, Subtract, Multiply, Divide }

/// <summary>比较：等于、不等于、大于、不低于、小于、不超过。</summary>
public enum ComparisonOperator { Equal, NotEqual, Greater, AtLeast, Less, AtMost }

/// <summary>函数：合计、平均、最大、最小、绝对值、取整（舍去小数，不进位）。</summary>
public enum FormulaFunction { Sum, Average, Largest, Smallest, Absolute, WholePart }
