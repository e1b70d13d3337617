/** What administrators look after. */
@NullMarked
package dev.offshoot.adapter.web.page.upkeep;

import org.jspecify.annotations.NullMarked;
