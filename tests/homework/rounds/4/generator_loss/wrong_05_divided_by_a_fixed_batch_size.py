# what: divides the sum by the batch size of a tutorial, 64, and not by the number of fakes that came in. Ruled out by: "J_G, non-saturating, for M fakes: one number."
import numpy as np

BATCH_SIZE = 64


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    logits = np.asarray(d_fake, dtype="float32")
    per_example = np.logaddexp(0, -logits)  # softplus
    return per_example.sum() / BATCH_SIZE
