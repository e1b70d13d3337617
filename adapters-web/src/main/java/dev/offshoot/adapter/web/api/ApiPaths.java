package dev.offshoot.adapter.web.api;

/** Addresses of the API that no command tells. */
public final class ApiPaths {

    /** All begin with it. */
    public static final String ROOT = "/api/v1/";

    public static final String CORRECTIONS = ROOT + "corrections";

    public static final String IMPORTS = ROOT + "imports";

    public static final String TOKENS = ROOT + "tokens";

    private ApiPaths() {}
}
