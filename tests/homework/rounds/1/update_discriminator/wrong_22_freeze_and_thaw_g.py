# what: freezes G while it makes the fakes and thaws it afterwards: a frozen BatchNorm runs in inference mode even with training=True, so fakes and moving statistics are wrong (lesson 6.3: nothing to freeze; 6.4: G's statistics move in both turns)
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    generator.trainable = False
    discriminator.trainable = True
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    generator.trainable = True
    return d_loss
