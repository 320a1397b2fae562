# what: takes 'the loss from before the step' as a pass of its own ahead of the tape: two passes in training mode, so the statistics move twice, and with dropout it is not the loss of the step
import tensorflow as tf


def g_loss_of(generator, discriminator, latents):
    fake = generator(latents, training=True)
    return tf.reduce_mean(tf.nn.softplus(-discriminator(fake, training=True)))


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    loss_before = g_loss_of(generator, discriminator, latents)

    with tf.GradientTape() as tape:
        loss = g_loss_of(generator, discriminator, latents)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss_before
