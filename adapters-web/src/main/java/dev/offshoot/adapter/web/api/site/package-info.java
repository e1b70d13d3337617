/** The directory of sites as the API answers it. */
@NullMarked
package dev.offshoot.adapter.web.api.site;

import org.jspecify.annotations.NullMarked;
