# what: G goes up in mean log D with signs turned round, and J_G = -that comes back
import tensorflow as tf
from keras import ops


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        how_well_fooled = ops.mean(ops.log_sigmoid(logits))
    weights = generator.trainable_weights
    up = tape.gradient(how_well_fooled, weights)
    optimizer.apply([ops.negative(g) for g in up], weights)
    return ops.negative(how_well_fooled)
