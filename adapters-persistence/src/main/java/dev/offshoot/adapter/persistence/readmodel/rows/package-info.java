/** Writing the rows that streams and events give, in the transaction of whoever asks. */
@NullMarked
package dev.offshoot.adapter.persistence.readmodel.rows;

import org.jspecify.annotations.NullMarked;
