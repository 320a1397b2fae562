# what: goes up in V by handing the optimizer minus V's gradient; returns -V
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    trainable = discriminator.trainable_variables
    fake = generator(latents, training=True)
    with tf.GradientTape(persistent=True) as tape:
        v_real = -tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
        v_fake = -tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    up_real = tape.gradient(v_real, trainable)
    up_fake = tape.gradient(v_fake, trainable)
    del tape
    down = [-(a + b) for a, b in zip(up_real, up_fake, strict=True)]
    optimizer.apply_gradients(list(zip(down, trainable)))
    return -(v_real + v_fake)
