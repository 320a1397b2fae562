# what: sets generator.trainable = False during the step and True after: its BatchNorm then runs in inference mode, and layers frozen on purpose thaw; ruled out: "Nothing is frozen. BatchNorm's moving statistics move in either turn"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    generator.trainable = False  # hold G fixed
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    generator.trainable = True
    return loss
