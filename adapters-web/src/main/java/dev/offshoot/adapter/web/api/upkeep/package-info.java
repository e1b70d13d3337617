/** What administrators look after. */
@NullMarked
package dev.offshoot.adapter.web.api.upkeep;

import org.jspecify.annotations.NullMarked;
