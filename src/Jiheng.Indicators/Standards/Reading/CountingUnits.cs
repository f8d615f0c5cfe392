namespace Jiheng.Indicators.Standards.Reading;

/// <summary>计数单位。The counting words and units scoring sentences use, longest first.</summary>
internal static class CountingUnits
{
    /// <summary>A regular expression of alternatives, without a rate's % and 百分点.</summary>
    public const string Any =
        "mg/L|毫克/升|微克/立方米|毫克/立方米|(?:[万亿千])?元/(?:人·天|人天|人次|人|户|吨|亩|平方米|立方米|公里|千米|米|套|株|台|辆|次|个|件|天|年|月|座|处|间|班|生|公顷)|/(?:百|千|万|10万|十万)(?![人户元亩])|公斤/亩|分贝|个工作日|个自然日|个日历日|工作日|自然日|个月|个季度|个小时|小时|分钟|秒|万人次|人次|万人|万[户页份册次株头只羽件]|人天|万元|亿元|千元|元/人|元|平方公里|公里|千米|平方米|立方米|万立方米|万平方米|公顷|万亩|亩|万吨|吨|公斤|千克|千瓦时|毫米|米"
        + "|倍|辆次|车次|台次|户次|个名次|名次|位次|场次|课时|学时|子项|小项|标段|[个项次例处起笔天日人名家条件户份类种宗篇期场辆台套批册度年周座栋眼口株头只册幅面支队村镇乡县所班门盏根块页张幢间节堂轮趟级岁具桶封卷]|本(?![级市县区省年月项金])|点(?!数|钟)";

    /// <summary>With rates.</summary>
    public const string OrRate = "个百分点|百分点|%|‰|分(?![钟之值类别])|" + Any;
}
