package dev.offshoot.initiative.event.enabler;

/** The key of an enabler in one framework version: <code>against-the-odds~2018-1~commissioning</code>. */
public record EnablerId(String value) {

    public static EnablerId of(String framework, String key) {
        return new EnablerId(framework + "~" + key);
    }
}
