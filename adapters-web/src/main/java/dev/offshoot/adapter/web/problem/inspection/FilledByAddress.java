package dev.offshoot.adapter.web.problem.inspection;

import java.util.Map;

/** A handler whose page is filled from parameters that its methods do not name. */
public interface FilledByAddress {

    /** Whether each that it reads is read once, by its name, where these are the keys of its path. */
    Map<String, Boolean> parameters(Map<String, String> keys);
}
