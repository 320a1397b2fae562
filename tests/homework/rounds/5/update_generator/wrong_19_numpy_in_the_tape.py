# what: the loss is computed by NumPy, as in homework 1, which the tape does not record: no gradient, and no compiled step; ruled out: "there a tensor has no number yet"
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = np.array(discriminator(fake, training=True))
        loss = tf.constant(np.mean(np.logaddexp(0, -fake_logits)))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
