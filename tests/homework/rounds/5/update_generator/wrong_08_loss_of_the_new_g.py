# what: returns the loss of a second pass, after the step; ruled out: "Return the loss $J_G$ from before the step"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""

    def g_loss():
        logits = discriminator(generator(latents, training=True), training=True)
        return tf.reduce_mean(tf.nn.softplus(-logits))
    with tf.GradientTape() as tape:
        loss = g_loss()
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return g_loss()
