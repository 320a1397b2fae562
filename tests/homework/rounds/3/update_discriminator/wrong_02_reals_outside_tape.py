# what: D sees the reals before the tape is opened, so only the fakes have a gradient; the loss is right, the step is not. Ruled out by: "a tape, a loss inside it"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)  # outside the tape: no gradient for G
    real_logits = discriminator(real, training=True)
    loss_on_real = tf.reduce_mean(tf.nn.softplus(-real_logits))
    with tf.GradientTape() as tape:
        fake_logits = discriminator(fake, training=True)
        loss_on_fake = tf.reduce_mean(tf.nn.softplus(fake_logits))
        d_loss = loss_on_real + loss_on_fake
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
