# what: sends the latents through the networks one by one, so BatchNorm sees batches of one sample. "normalises with the mean and variance of the *batch*"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    m = len(latents)
    with tf.GradientTape() as tape:
        total = 0.0
        for i in range(m):
            z = latents[i : i + 1]
            logit = discriminator(generator(z, training=True), training=True)
            total += tf.nn.softplus(-logit[0, 0])
        g_loss = total / m
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
