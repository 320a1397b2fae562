# what: returns a tensor, but made from float(loss): works eagerly only, in fit a tensor has no number yet
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        real_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        fake_loss = tf.reduce_mean(tf.nn.softplus(fake_logits))
        loss = real_loss + fake_loss
    loss_before = float(loss)  # remember it before the step changes anything
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return tf.constant(loss_before)
