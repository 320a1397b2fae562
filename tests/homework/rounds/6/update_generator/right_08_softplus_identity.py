# what: right; softplus(l) - l in place of softplus(-l), with keras.ops and positional training flag by name
import tensorflow as tf
from keras import ops


def non_saturating(logits):
    # -log sigmoid(l) = log(1 + e^-l) = softplus(l) - l
    return ops.mean(ops.softplus(logits) - logits)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    latents = tf.convert_to_tensor(latents)
    with tf.GradientTape() as tape:
        j_g = non_saturating(discriminator(generator(latents, training=True), training=True))
    theta = generator.trainable_weights
    optimizer.apply(list(tape.gradient(j_g, theta)), theta)
    return j_g
